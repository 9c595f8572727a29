namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>Where each state and territory stands on a map of equal tiles.</summary>
public static class TileMap
{
    private static readonly string[] Picture =
    [
        "AK . . . . . . . . . ME",
        ". . . . . . . . . VT NH",
        "WA ID MT ND MN IL WI MI NY RI MA",
        "OR NV WY SD IA IN OH PA NJ CT .",
        "CA UT CO NE MO KY WV VA MD DE .",
        ". AZ NM KS AR TN NC SC DC . .",
        ". . . OK LA MS AL GA . . .",
        "HI . . TX . . . . FL . .",
        "AS GU MP . . . . . . PR VI",
    ];

    /// <summary>The columns.</summary>
    public const int Width = 11;

    /// <summary>The rows.</summary>
    public static int Height => Picture.Length;

    /// <summary>The tiles: two letters, column and row.</summary>
    public static IReadOnlyList<(string Code, int Column, int Row)> Tiles { get; } =
    [
        .. Picture.SelectMany((line, row) => line.Split(' ').Select((code, column) => (code, column, row))).Where(tile => tile.code is not "."),
    ];
}
