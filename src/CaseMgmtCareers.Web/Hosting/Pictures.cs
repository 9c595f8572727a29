using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Serves the pictures of the present publication.</summary>
internal static class Pictures
{
    /// <summary>Answers a GET for the address of a picture.</summary>
    public static IApplicationBuilder UsePictures(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method)
            && context.RequestServices.GetRequiredService<Publication>().Library.Pictures.TryGetValue(context.Request.Path.Value!.TrimStart('/'), out var picture))
        {
            context.Response.ContentType = picture.MediaType;
            await context.Response.Body.WriteAsync(picture.Bytes, context.RequestAborted);
        }
        else
        {
            await next(context);
        }
    });
}
