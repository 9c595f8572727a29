using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>Pages show pictures of the content folder, with words for those who cannot see them.</summary>
public sealed class PictureTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0];

    [Theory]
    [InlineData("png", 300, 200, "89504E470D0A1A0A0000000D494844520000012C000000C8")]
    [InlineData("jpg", 40, 30, "FFD8FFE000040000FFC0000B08001E0028010111 00")]
    [InlineData("jpeg", 40, 30, "FFD8FFFFE000040000FFFFC2000B08001E0028010111 00")]
    [InlineData("webp", 40, 30, "524946460000000057454250565038200000000000000000 00002800 1E00")]
    [InlineData("webp", 40, 30, "5249464600000000574542505650384C000000002F 27400700 0000000000")]
    [InlineData("webp", 40, 30, "524946460000000057454250565038580000000000000000 270000 1D0000")]
    public void A_picture_says_how_large_it_is(string extension, int width, int height, string hex)
    {
        var reading = Read($"a.{extension}", Convert.FromHexString(hex.Replace(" ", "")), $"![Words](/a.{extension})");

        Assert.Empty(reading.Problems);
        var picture = reading.Library.Pictures[$"a.{extension}"];
        Assert.Equal((width, height), (picture.Width, picture.Height));
        var image = Sample.Document(reading.Library.Find("page")!.Html).QuerySelector("img")!;
        Assert.Equal((picture.Address, "Words", $"{width}", $"{height}", "lazy"), (image.GetAttribute("src"), image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
    }

    [Theory]
    [InlineData("![](/a.jpg)", "10:1: error C036: say between the brackets what is on the picture, for those who cannot see it")]
    [InlineData("See ![a](/b.jpg)", "10:5: error C036: there is no picture '/b.jpg'; did you mean 'a.jpg'?")]
    [InlineData("![a](https://example.org/a.jpg)", "10:1: error C036: 'https://example.org/a.jpg' must be a picture of this site: save it in the content folder and write its path with / in front")]
    [InlineData("![a](//example.org/a.jpg)", "10:1: error C036: '//example.org/a.jpg' must be a picture of this site: save it in the content folder and write its path with / in front")]
    [InlineData("![a](a.jpg)", "10:1: error C036: 'a.jpg' must be a picture of this site: save it in the content folder and write its path with / in front")]
    [InlineData("![a](data:image/png;base64,AAAA)", "10:1: error C036: 'data:image/png;base64,AAAA' must be a picture of this site: save it in the content folder and write its path with / in front")]
    public void A_slip_is_reported_at_its_place(string body, string problem)
    {
        Assert.Equal(problem, Sample.InWords(Read("a.jpg", Jpeg, body), "page.md"));
    }

    [Theory]
    [InlineData("a.png", "FFD8FFC0000B08001E002801", "this picture is image/jpeg, but its name says otherwise; rename it")]
    [InlineData("a.jpg", "FFC0000B08001E0028", "this is no PNG, JPEG or WebP picture; save it again as one of these")]
    [InlineData("a.jpg", "FFD8FF", "this is no PNG, JPEG or WebP picture; save it again as one of these")]
    [InlineData("a.jpg", "FFD8FFE00000FFE00000FFE00000", "this is no PNG, JPEG or WebP picture; save it again as one of these")]
    [InlineData("a.png", "", "this is no PNG, JPEG or WebP picture; save it again as one of these")]
    [InlineData("a.png", "89504E470D0A1A0A0000000D49484452FFFFFFFF000000C8", "the picture is 2147483647 x 200 pixels; 4000 each way is the most, and 1600 are enough")]
    [InlineData("a.png", "3C73766720786D6C6E733D22687474703A2F2F7777772E77332E6F72672F323030302F737667223E", "this is no PNG, JPEG or WebP picture; save it again as one of these")]
    public void A_file_that_is_no_good_picture_is_a_problem(string path, string hex, string message)
    {
        Assert.Equal($"content/{path}:1:1: error C059: {message}", Assert.Single(Read(path, Convert.FromHexString(hex), "").Problems).ToString());
    }

    [Fact]
    public void A_page_is_read_again_when_its_picture_changes()
    {
        LibraryReader reader = new(Sample.AppAddresses);
        var page = Sample.File("page.md", Sample.FrontMatter + "![a](/a.jpg)");

        var before = reader.Read([page, new("a.jpg", Jpeg)], new(Sample.RuleFacts, new Dictionary<string, string>()), Sample.Now).Library;
        var after = reader.Read([page, new("a.jpg", (byte[])[.. Jpeg, 0])], new(Sample.RuleFacts, new Dictionary<string, string>()), Sample.Now).Library;

        Assert.NotEqual(before.Find("page")!.Html, after.Find("page")!.Html);
        Assert.Contains(after.Pictures["a.jpg"].Address, after.Find("page")!.Html, StringComparison.Ordinal);
    }

    private static LibraryReading Read(string path, byte[] bytes, string body) => Sample.Read([Sample.File("page.md", Sample.FrontMatter + body), new(path, bytes)], Sample.Now);
}
