namespace Clona.Office.Packages;

/// <summary>What one package may hold (reliability page, part 3).</summary>
public static class PackageLimits
{
    /// <summary>Most entries of a container.</summary>
    public const int MostEntries = 10_000;

    /// <summary>Most bytes of all entries together, as declared and as counted while they are unpacked.</summary>
    public const long MostBytes = 512L << 20;

    /// <summary>Most bytes of one entry.</summary>
    public const long MostPartBytes = 100L << 20;

    /// <summary>Most bytes of one XML part: a tree takes many times the room of its text.</summary>
    public const long MostXmlBytes = 32L << 20;

    /// <summary>Deepest nesting of XML elements.</summary>
    public const int MostDepth = 256;

    /// <summary>Most bytes of all files of an archive together: they lie in memory beside each other.</summary>
    public const long MostArchiveBytes = 256L << 20;

    /// <summary>How many times larger than its archive what is in it may be: documents are packed already, only bombs shrink more.</summary>
    public const int MostArchiveGrowth = 200;

    /// <summary>Up to here nobody asks how well an archive is packed, in bytes.</summary>
    public const long UnsuspectedArchiveBytes = 16L << 20;
}
