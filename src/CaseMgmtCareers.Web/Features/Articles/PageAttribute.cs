using Microsoft.AspNetCore.Mvc.Routing;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>The address of a page, for GET and HEAD alike.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
