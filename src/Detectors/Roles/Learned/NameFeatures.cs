using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the name itself: its titles and ranks, by which signs it was found to be a name, and whether it is a famous one.</summary>
internal static class NameFeatures
{
    private const int MostTitles = 3;
    private const string Prefix = "person.";

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, in MentionContext context)
    {
        AddTitles(list, sheet.Text, context);
        AddEvidence(list, sheet, context);
        if (FamousNames.Is(context))
        {
            list.Add(RoleFeature.Famous, 1);
            list.Add(RoleFeature.Famous, context.First > context.Floor ? RoleFeatureList.StemOf(sheet.Text, context.First - 1) : 0, 2);
        }
    }

    /// <summary>The first title or rank of a name, as one value; 0 where it has none.</summary>
    public static ulong TitleOf(TokenizedText text, in MentionContext context)
    {
        for (var index = context.First; index < context.Next; index++)
        {
            if (text.HasRole(index, WordRoles.TitleBefore))
            {
                return LexiconHash.Of(text.FoldedOf(text.Tokens[index]));
            }
        }

        return 0;
    }

    // "npor. Bc.", "Ing. arch.", "JUDr."
    private static void AddTitles(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        var count = 0;
        for (var index = context.First; index < context.Next && count < MostTitles; index++)
        {
            if (text.HasRole(index, WordRoles.TitleBefore))
            {
                list.Add(RoleFeature.NameTitle, LexiconHash.Of(text.FoldedOf(text.Tokens[index])));
                count++;
            }
        }

        list.Add(RoleFeature.NameTitle, (ulong)count, 1);
    }

    private static void AddEvidence(RoleFeatureList list, RoleSheet sheet, in MentionContext context)
    {
        var words = Math.Min((ulong)(context.Next - context.First), 3);
        for (var i = CandidateOrder.FirstFrom(sheet.Found, context.Span.Start); i < sheet.Found.Count && sheet.Found[i].Span.Start == context.Span.Start; i++)
        {
            if (sheet.Found[i].Type != FindingType.Person)
            {
                continue;
            }

            foreach (var reason in sheet.Found[i].Evidence)
            {
                if (reason.Source.StartsWith(Prefix, StringComparison.Ordinal))
                {
                    list.Add(RoleFeature.NameEvidence, LexiconHash.Of(reason.Source), reason.Weight > 0 ? 1UL : 0);
                    list.Add(RoleFeature.EvidenceForm, LexiconHash.Of(reason.Source), words);
                }
            }
        }
    }
}
