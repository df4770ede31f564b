namespace Clona.Web.Documents;

/// <summary>Limits of one upload (reliability page, part 3).</summary>
public static class UploadLimits
{
    /// <summary>Most files at once.</summary>
    public const int MostFiles = 500;

    /// <summary>Most bytes at once, all files together.</summary>
    public const long MostBytes = 2L << 30;

    /// <summary>Longest field that is no file, in bytes.</summary>
    public const int LongestField = 4096;

    /// <summary>Longest file name that is kept, in characters.</summary>
    public const int LongestName = 200;
}
