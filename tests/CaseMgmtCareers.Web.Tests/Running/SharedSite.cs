using CaseMgmtCareers.Web.Tests.Running;

[assembly: AssemblyFixture(typeof(SharedSite))]

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>The site on its real content, for all tests that only read; it is November 24, 2026.</summary>
public sealed class SharedSite() : RunningSite(Repository.Content);
