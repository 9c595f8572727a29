using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>The OpenAPI document of the API.</summary>
internal static class AssessmentsOpenApi
{
    /// <summary>Describes what the types alone do not say: dates of a month, closed objects.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "CaseMgmtCareers eligibility check",
                Version = "v1",
                Description = "Holds licenses, degrees and experience against the published rules of CCM, ACM and CMGT-BC. Independent of the boards, which alone decide. Nothing is stored.",
            };
            document.Servers = [];

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type == typeof(DateOnly))
            {
                schema.Format = null;
                schema.Pattern = "^\\d{4}-\\d{2}(-\\d{2})?$";
            }
            else if (schema.Properties is { Count: > 0 } && type.Namespace?.StartsWith("CaseMgmtCareers.", StringComparison.Ordinal) is true)
            {
                schema.AdditionalPropertiesAllowed = false;
            }

            return Task.CompletedTask;
        });
    }
}
