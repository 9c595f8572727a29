namespace CaseMgmtCareers.Web.Library;

/// <summary>A value of front matter or of a facts file, and where it stands.</summary>
internal abstract record DataNode(int Offset)
{
    /// <summary>The value at a path such as <c>$.profile.jobs[0].start</c>; of a path that leads nowhere, the last value on the way.</summary>
    public DataNode At(string path)
    {
        var node = this;
        foreach (var part in path.Split('.', '[').Skip(1))
        {
            var next = node switch
            {
                DataMap map => map.Entries.FirstOrDefault(entry => entry.Key == part)?.Value,
                DataList list => list.Items.ElementAtOrDefault(int.TryParse(part.TrimEnd(']'), out var at) ? at : -1),
                _ => null,
            };
            if (next is null)
            {
                return node;
            }

            node = next;
        }

        return node;
    }
}

/// <summary>Words.</summary>
internal sealed record DataText(int Offset, string Text) : DataNode(Offset);

/// <summary>A number of a JSON file; null if it is out of all proportion.</summary>
internal sealed record DataNumber(int Offset, decimal? Number) : DataNode(Offset);

/// <summary>True or false of a JSON file.</summary>
internal sealed record DataFlag(int Offset) : DataNode(Offset);

/// <summary>Nothing, where something could stand.</summary>
internal sealed record DataNothing(int Offset) : DataNode(Offset);

/// <summary>A list.</summary>
internal sealed record DataList(int Offset, IReadOnlyList<DataNode> Items) : DataNode(Offset);

/// <summary>Keys with values, in the order of the file; a key can be there twice.</summary>
internal sealed record DataMap(int Offset, IReadOnlyList<DataEntry> Entries) : DataNode(Offset);

/// <summary>One key with its value.</summary>
internal sealed record DataEntry(int Offset, string Key, DataNode Value);
