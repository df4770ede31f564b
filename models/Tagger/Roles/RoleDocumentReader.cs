using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Tagger.Roles;

/// <summary>Finds the persons of marked texts by the program's own detection and reads their gold roles.</summary>
internal sealed class RoleDocumentReader(DetectionEngine engine)
{
    private static readonly Dictionary<string, PersonRole> Roles = new(StringComparer.Ordinal)
    {
        ["other"] = PersonRole.Other,
        ["-"] = PersonRole.Other,
        ["official"] = PersonRole.Official,
        ["party"] = PersonRole.Party,
        ["trader"] = PersonRole.Trader,
        ["representative"] = PersonRole.Representative,
        ["contact"] = PersonRole.Contact,
        ["speaker"] = PersonRole.Speaker,
        ["third-party"] = PersonRole.ThirdParty,
        ["applicant"] = PersonRole.Applicant,
        ["child"] = PersonRole.Child,
        ["author"] = PersonRole.Author,
    };

    /// <summary>The documents under <paramref name="path"/>.</summary>
    public List<RoleDocument> Read(string path) => [.. GoldFiles.Read([path], TextWriter.Null).Select(Read)];

    /// <summary>One document.</summary>
    public RoleDocument Read(GoldDocument gold)
    {
        var profile = gold.Profile ?? GoldDocument.DefaultProfile;
        var sheet = engine.SheetOf(gold.Text, KindOf(profile), out var view);
        var reader = new RoleFeatureReader(sheet);
        var mentions = new List<RoleExample>();
        for (var index = 0; index < sheet.Mentions.Count; index++)
        {
            var span = view.ToOriginal(sheet.Mentions[index].Context.Span);
            var (start, end) = (gold.CodePoints.CodePointAt(span.Start), gold.CodePoints.CodePointAt(span.End));
            var mark = gold.Spans.FirstOrDefault(mark => string.Equals(mark.Type, "PERSON", StringComparison.Ordinal) && mark.Overlaps(start, end));
            uint[] features = [.. reader.Read(index)];
            mentions.Add(new RoleExample(
                features, reader.RuleFeatures, mark is null ? -1 : ColumnOf(mark, profile),
                mark is null ? '-' : mark.Decision.ToString()[0],
                mark?.Role ?? "-"));
        }

        var sizes = Enumerable.Range(0, mentions.Count).Where(index => sheet.Lists.PlaceOf(index) is not null)
            .GroupBy(index => sheet.Lists.PlaceOf(index)!.Value.EndHead).SelectMany(list => list.Select(index => (index, Size: list.Count()))).ToDictionary(pair => pair.index, pair => pair.Size);
        for (var index = 0; index < mentions.Count; index++)
        {
            mentions[index] = mentions[index] with { Weight = Math.Sqrt(Math.Min(1, 4.0 / sizes.GetValueOrDefault(index, 1))) };
        }

        return new RoleDocument(gold.Name, profile, sheet, mentions, gold.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static int ColumnOf(GoldSpan mark, string profile) => RoleClasses.Of(
        Roles.GetValueOrDefault(mark.Role), string.Equals(profile, "registr-smluv", StringComparison.Ordinal) && mark.Decision == GoldDecision.Keep);

    private static DocumentKind KindOf(string profile) => profile switch
    {
        "minutes" => DocumentKind.Minutes,
        "infz" => DocumentKind.Information,
        _ => DocumentKind.Contract,
    };
}
