namespace CaseMgmtCareers.Web.Library;

/// <summary>The kinds of problems that content can have.</summary>
public static class ProblemCode
{
    /// <summary>The name of a file or folder cannot be part of an address.</summary>
    public const string FileName = "C001";

    /// <summary>The file is of a kind that is not read: a symbolic link, or neither Markdown nor JSON.</summary>
    public const string FileKind = "C002";

    /// <summary>The file is larger than a page of this site can be.</summary>
    public const string FileTooLarge = "C003";

    /// <summary>The file is not in UTF-8.</summary>
    public const string NotUtf8 = "C004";

    /// <summary>The file or folder cannot be read.</summary>
    public const string Unreadable = "C005";

    /// <summary>Two files have the same address.</summary>
    public const string AddressTaken = "C006";

    /// <summary>The text has a character that nobody can see.</summary>
    public const string HiddenCharacter = "C007";

    /// <summary>Two steps of one folder have the same number.</summary>
    public const string PlaceTaken = "C008";

    /// <summary>The page has no front matter.</summary>
    public const string FrontMatterMissing = "C010";

    /// <summary>The front matter has no end.</summary>
    public const string FrontMatterOpen = "C011";

    /// <summary>A key is not one of those that may stand there.</summary>
    public const string UnknownKey = "C012";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "C013";

    /// <summary>A key is there twice.</summary>
    public const string DuplicateKey = "C014";

    /// <summary>A value is of another kind than its key asks for.</summary>
    public const string WrongType = "C015";

    /// <summary>A date is not a day written as year, month and day, or is out of all proportion.</summary>
    public const string BadDate = "C016";

    /// <summary>A value is empty.</summary>
    public const string EmptyValue = "C017";

    /// <summary>A value is too long.</summary>
    public const string TooLong = "C018";

    /// <summary>The address of a source does not begin with https.</summary>
    public const string NotHttps = "C019";

    /// <summary>The front matter is too large.</summary>
    public const string FrontMatterTooLarge = "C020";

    /// <summary>Lists stand in lists too deep.</summary>
    public const string TooDeep = "C021";

    /// <summary>The front matter uses an alias, an anchor or a tag.</summary>
    public const string YamlReference = "C022";

    /// <summary>The front matter is not YAML.</summary>
    public const string YamlSyntax = "C023";

    /// <summary>A value has a colon and no quotes.</summary>
    public const string UnquotedColon = "C024";

    /// <summary>A key of steps stands on a page that is not a step.</summary>
    public const string StepKey = "C025";

    /// <summary>A value is not one of those that its key allows.</summary>
    public const string BadValue = "C026";

    /// <summary>A page would be gone before it is there.</summary>
    public const string NeverShown = "C027";

    /// <summary>An old address of a page is the address of another, or of two.</summary>
    public const string AliasTaken = "C028";

    /// <summary>A page was to be checked again by now.</summary>
    public const string PageOverdue = "C029";

    /// <summary>The body has raw HTML.</summary>
    public const string RawHtml = "C030";

    /// <summary>The body has a heading of the first level, which is the title's.</summary>
    public const string TopHeading = "C031";

    /// <summary>A heading skips a level.</summary>
    public const string HeadingSkipped = "C032";

    /// <summary>Two headings of a page have the same anchor.</summary>
    public const string DuplicateHeading = "C033";

    /// <summary>A link has a scheme that the site does not follow.</summary>
    public const string LinkScheme = "C034";

    /// <summary>A link begins with two slashes.</summary>
    public const string ProtocolRelative = "C035";

    /// <summary>A page shows a picture that is not there, or does not say in words what is on it.</summary>
    public const string Image = "C036";

    /// <summary>A link within the site does not begin at its root.</summary>
    public const string RelativeLink = "C037";

    /// <summary>A link leads to a page that is not there.</summary>
    public const string UnknownAddress = "C038";

    /// <summary>A link leads to a heading that is not there.</summary>
    public const string UnknownAnchor = "C039";

    /// <summary>A page names a fact that is in no facts file.</summary>
    public const string UnknownFact = "C040";

    /// <summary>Two braces open something that is not the name of a fact.</summary>
    public const string MalformedFact = "C041";

    /// <summary>Lists, quotes or emphasis are nested too deep to be drawn.</summary>
    public const string TooNested = "C042";

    /// <summary>A paragraph or table is too long, or has too many links or marks.</summary>
    public const string ParagraphTooLong = "C043";

    /// <summary>A link has no words.</summary>
    public const string EmptyLink = "C044";

    /// <summary>An alert is of an unknown kind.</summary>
    public const string UnknownAlert = "C045";

    /// <summary>The finished page held something that is not let through.</summary>
    public const string Refused = "C046";

    /// <summary>A link's address has characters that no address has.</summary>
    public const string MalformedLink = "C047";

    /// <summary>A heading has no words.</summary>
    public const string EmptyHeading = "C048";

    /// <summary>The text has too many pieces.</summary>
    public const string TooManyParts = "C049";

    /// <summary>The file is not JSON.</summary>
    public const string JsonSyntax = "C050";

    /// <summary>The name of a fact is not lower case letters, digits, hyphens and dots.</summary>
    public const string FactName = "C051";

    /// <summary>A fact is defined twice.</summary>
    public const string FactTwice = "C052";

    /// <summary>A fact has the name of a number that a rule holds.</summary>
    public const string FactOfARule = "C053";

    /// <summary>A fact was to be read again by now.</summary>
    public const string FactOverdue = "C054";

    /// <summary>A link leads to a page that visitors do not see now.</summary>
    public const string HiddenAddress = "C055";

    /// <summary>A link leads to an address that a page had before.</summary>
    public const string OldAddress = "C056";

    /// <summary>A word is spelled otherwise than in the glossary.</summary>
    public const string GlossarySpelling = "C057";

    /// <summary>A shortcode is unknown, or what it names is not there.</summary>
    public const string Shortcode = "C058";

    /// <summary>A file that is named like a picture is none, or is too large to be shown.</summary>
    public const string Picture = "C059";
}
