using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of what else was found in the line and in the record of a mention.</summary>
internal static class FactFeatures
{
    private const int Farthest = 300;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, in MentionContext context)
    {
        AddFound(list, sheet, context);
        var facts = sheet.Facts;
        var flags = (facts.IsChild(context) ? 1UL : 0) + (facts.HasCompanyNumber(context) ? 2UL : 0) + (facts.HasBirthNumber(context) ? 4UL : 0)
            + (facts.IsPaid(context) ? 8UL : 0) + (facts.HasOfficeMail(context) ? 16UL : 0) + (facts.HasPrivateRecord(context) ? 32UL : 0)
            + (PublicCue.IsIdentified(context) ? 64UL : 0) + (PublicCue.IsFormField(context) ? 128UL : 0);
        for (var bit = 1UL; bit <= 128; bit <<= 1)
        {
            list.Add(RoleFeature.Fact, (flags & bit) == 0 ? bit + 1000 : bit);
        }

        list.Add(RoleFeature.Fact, flags, 99);
    }

    private static void AddFound(RoleFeatureList list, RoleSheet sheet, in MentionContext context)
    {
        var view = sheet.Text.View;
        var span = context.Span;
        var lineEnd = view.IndexOf('\n', span.End, Math.Min(view.Length - span.End, Farthest));
        lineEnd = lineEnd < 0 ? Math.Min(view.Length, span.End + Farthest) : lineEnd;
        var isFirst = true;
        for (var i = CandidateOrder.FirstFrom(sheet.Found, span.End); i < sheet.Found.Count && sheet.Found[i].Span.Start < span.End + Farthest; i++)
        {
            var type = (ulong)sheet.Found[i].Type;
            list.Add(sheet.Found[i].Span.Start < lineEnd ? RoleFeature.FactBehind : RoleFeature.FactRecord, type);
            if (isFirst)
            {
                list.Add(RoleFeature.FactBeside, type, (ulong)Math.Min(8, (sheet.Found[i].Span.Start - span.End) / 4));
                isFirst = false;
            }

            if (sheet.Found[i].Type == FindingType.Person)
            {
                break;
            }
        }

        // Where the line begins farther away, it is not read: a text in one line would be read anew for each name in it.
        var from = Math.Max(0, span.Start - Farthest);
        var lineStart = from + view.AsSpan(from, span.Start - from).LastIndexOf('\n') + 1;
        for (var i = CandidateOrder.FirstFrom(sheet.Found, lineStart); i < sheet.Found.Count && sheet.Found[i].Span.Start < span.Start; i++)
        {
            list.Add(RoleFeature.FactBefore, (ulong)sheet.Found[i].Type);
        }
    }
}
