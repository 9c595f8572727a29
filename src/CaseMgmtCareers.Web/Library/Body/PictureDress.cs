using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Gives pictures their size, so that the page does not jump when they come.</summary>
internal static class PictureDress
{
    /// <summary>Dresses a picture.</summary>
    public static void Put(LinkInline image, Picture picture)
    {
        image.Url = picture.Address;
        var attributes = image.GetAttributes();
        attributes.AddProperty("width", picture.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", picture.Height.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("loading", "lazy");
    }
}
