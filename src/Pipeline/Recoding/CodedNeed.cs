using Clona.Pdf.Recoding;

namespace Clona.Pipeline.Recoding;

/// <summary>A picture of a PDF that another program has to decode before parts of it can be blanked.</summary>
/// <param name="Number">Number of its object.</param>
/// <param name="Samples">How many samples it has, a byte each.</param>
public sealed record CodedNeed(int Number, long Samples)
{
    /// <summary>Whether what a child asks for is within the limits that it has to keep, and new: a child is not trusted.</summary>
    /// <param name="needs">What it asks for.</param>
    /// <param name="codestreams">How many pictures came with it.</param>
    /// <param name="tried">The numbers that it has asked for before.</param>
    internal static bool AreSound(IReadOnlyList<CodedNeed> needs, int codestreams, IReadOnlyCollection<int> tried) =>
        needs.Count is > 0 and <= CodedPictures.MostPictures && needs.Count == codestreams
        && needs.All(need => need.Samples is > 0 and <= CodedPictures.MostOfPicture)
        && needs.Sum(need => need.Samples) <= CodedPictures.MostAtOnce
        && needs.Select(need => need.Number).Concat(tried).Distinct().Count() == needs.Count + tried.Count;
}
