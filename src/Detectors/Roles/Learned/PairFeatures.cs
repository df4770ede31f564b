using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of which two have to be known together to tell something: who is told apart by birth and home, in which part of the paper, with
/// which word before the name.</summary>
internal static class PairFeatures
{
    private const ulong Nothing = 3;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, in MentionFacts mention)
    {
        var text = sheet.Text;
        var context = mention.Context;
        var own = mention.Own.Role is { } role ? 1UL + (ulong)role : 0;
        var section = sheet.Structure.PartyAt(context.Span)?.Kind;
        var place = RoleFeatureList.Join((ulong)mention.Rule.Place, section is { } kind ? 1UL + (ulong)kind : 0);
        var flags = (mention.Own.IsIdentified ? 1UL : 0) + (sheet.Facts.HasPrivateRecord(context) ? 2UL : 0)
            + (context.First < sheet.Structure.OpeningEnd ? 4UL : 0) + (context.First >= sheet.Structure.AppendixStart ? 8UL : 0);
        var before = context.First > context.Floor ? RoleFeatureList.StemOf(text, context.First - 1) : Nothing;
        var heading = lines.HeadingOf(lines.LineOf(context.First));
        list.Add(RoleFeature.PairFlags, flags, own);
        list.Add(RoleFeature.PairFlags, RoleFeatureList.Join(flags, place), 1);
        list.Add(RoleFeature.PairFlags, RoleFeatureList.Join(flags, before), 2);
        list.Add(RoleFeature.PairFlags, RoleFeatureList.Join(flags, heading < 0 ? Nothing : LastWord(text, lines[heading])), 3);
    }

    private static ulong LastWord(TokenizedText text, in TextLine line)
    {
        var index = line.End - 1;
        while (index > line.First && text.Tokens[index].Kind != TokenKind.Word)
        {
            index--;
        }

        return RoleFeatureList.StemOf(text, index);
    }
}
