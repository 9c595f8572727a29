using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class ContentLibraryTests
{
    private static readonly string Step = Sample.FrontMatter.Replace("title: A page", "title: A step\ntime: a\ncost: b\ncounts-towards: []");

    private readonly LibraryReading reading = Sample.Read(
        ("index.md", Sample.FrontMatter),
        ("about.md", Sample.FrontMatter.Replace("A page", "About")),
        ("pathways/nurse/index.md", Sample.FrontMatter.Replace("A page", "Nurse")),
        ("pathways/nurse/10-certify.md", Step),
        ("pathways/nurse/2-license.md", Step),
        ("pathways/nurse/1-study.md", Step),
        ("pathways/nurse/zebra.md", Sample.FrontMatter.Replace("A page", "Zebra")),
        ("pathways/nurse/2024-review.md", Sample.FrontMatter.Replace("A page", "Review")));

    private ContentLibrary Library => reading.Library;

    [Fact]
    public void A_path_is_an_address()
    {
        Assert.Empty(reading.Problems);
        Assert.Equal(
            ["", "about", "pathways/nurse", "pathways/nurse/2024-review", "pathways/nurse/certify", "pathways/nurse/license", "pathways/nurse/study", "pathways/nurse/zebra"],
            Library.All.Select(article => article.Address));
        Assert.Equal("pathways/nurse/2-license.md", Library.Find("pathways/nurse/license")!.File);
        Assert.Null(Library.Find("pathways/nurse/2-license"));
        Assert.Null(Library.Find("Pathways/Nurse"));
        Assert.Null(Library.Find("none"));
    }

    [Fact]
    public void Steps_come_in_the_order_of_their_numbers_and_other_pages_by_title()
    {
        Assert.Equal(["study", "license", "certify", "2024-review", "zebra"], Library.Children("pathways/nurse").Select(article => article.Address.Split('/')[^1]));
        Assert.Equal([1, 2, 10, null, null], Library.Children("pathways/nurse").Select(article => article.Place));
        Assert.Equal(["about"], Library.Children("").Select(article => article.Address));
        Assert.Empty(Library.Children("about"));
    }

    [Fact]
    public void A_step_knows_the_one_before_and_the_one_after()
    {
        var license = Library.Find("pathways/nurse/license")!;

        Assert.Equal("pathways/nurse/study", Library.Previous(license)!.Address);
        Assert.Equal("pathways/nurse/certify", Library.Next(license)!.Address);
        Assert.Null(Library.Previous(Library.Find("pathways/nurse/study")!));
        Assert.Null(Library.Next(Library.Find("pathways/nurse/zebra")!));
        Assert.Null(Library.Next(Library.Find("")!));
    }

    [Fact]
    public void The_parent_is_the_nearest_page_above()
    {
        Assert.Equal("pathways/nurse", Library.Parent(Library.Find("pathways/nurse/license")!)!.Address);
        Assert.Equal("", Library.Parent(Library.Find("pathways/nurse")!)!.Address);
        Assert.Null(Library.Parent(Library.Find("")!));
    }

    [Fact]
    public void An_empty_library_has_nothing()
    {
        Assert.Empty(ContentLibrary.Empty.All);
        Assert.Empty(ContentLibrary.Empty.Facts);
        Assert.Empty(ContentLibrary.Empty.Children(""));
        Assert.Null(ContentLibrary.Empty.Find(""));
    }
}
