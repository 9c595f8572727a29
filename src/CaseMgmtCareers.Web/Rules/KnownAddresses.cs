using System.Collections.Frozen;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The addresses of the site that are no article and that articles may link to.</summary>
public static class KnownAddresses
{
    /// <summary>All of them, with their leading slash.</summary>
    public static FrozenSet<string> All { get; } = ["/eligibility/all", "/eligibility/questions/licenses", "/eligibility/team", "/rules", "/examples", "/search", "/openapi/v1.json"];
}
