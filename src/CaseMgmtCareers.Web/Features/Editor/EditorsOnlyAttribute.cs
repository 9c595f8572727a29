using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>Whoever may not see the desk sees that there is no such page; where there is a key, the browser asks for it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EditorsOnlyAttribute : Attribute, IAuthorizationFilter
{
    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var access = context.HttpContext.RequestServices.GetRequiredService<EditorAccess>();
        if (access.Admits(context.HttpContext))
        {
            return;
        }

        if (access.AsksForKey)
        {
            context.HttpContext.Response.Headers[HeaderNames.WWWAuthenticate] = "Basic realm=\"Editors' desk\", charset=\"UTF-8\"";
        }

        context.Result = new StatusCodeResult(access.AsksForKey ? StatusCodes.Status401Unauthorized : StatusCodes.Status404NotFound);
    }
}
