using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells mentions behind which birth, home or another private datum stands on the line.</summary>
internal sealed class PrivateData(TokenizedText text, IReadOnlyList<Candidate> found)
{
    private const int Farthest = 160;

    /// <summary>Whether a private datum follows the mention on its line before another person is named, or behind one
    /// who is joined to him.</summary>
    public bool Follows(in MentionContext context)
    {
        var limit = Math.Min(text.View.Length, context.Span.End + Farthest);
        var lineEnd = text.View.IndexOf('\n', context.Span.End, limit - context.Span.End);
        limit = lineEnd < 0 ? limit : lineEnd;
        var persons = 0;
        for (var i = CandidateOrder.FirstFrom(found, context.Span.End); i < found.Count && found[i].Span.Start < limit; i++)
        {
            if (found[i].Type == FindingType.Person && (++persons > 1 || !IsJoined(context)))
            {
                return false;
            }

            if (IsPrivate(found[i].Type))
            {
                return !EndsItem(context.Span.End, found[i].Span.Start);
            }
        }

        return false;
    }

    private static bool IsPrivate(FindingType type) => type is FindingType.BirthDate or FindingType.BirthNumber
        or FindingType.BirthPlace or FindingType.Address or FindingType.IdDocument or FindingType.VehiclePlate;

    // "Jan Novák a Eva Nováková, oba bytem"
    private bool IsJoined(in MentionContext context) => context.Ceiling - context.Next == 1
        && text.HasWord(context.Next, "a");

    private bool EndsItem(int start, int end)
    {
        var between = text.View.AsSpan(start, end - start);
        return between.Contains(';') || between.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var dot
            && dot > 3 && char.IsLower(between[dot - 1]) && char.IsLower(between[dot - 2]) && char.IsLower(between[dot - 3])
            && dot + 2 < between.Length && char.IsUpper(between[dot + 2]);
    }
}
