using Clona.Detectors.Lexicon;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Features of the form of a place and of what the rules of addresses say of it.</summary>
internal static class PlaceForm
{
    private const int MostTokens = 8;

    /// <summary>Whether a number stands in the place.</summary>
    public static bool IsNumbered(TokenizedText text, in HomePlace place)
    {
        for (var index = place.First; index < place.End; index++)
        {
            if (text.Tokens[index].Kind is TokenKind.Number or TokenKind.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds them.</summary>
    public static void Add(HomeFeatureList list, TokenizedText text, in HomePlace place)
    {
        var (numbers, marks, roles) = (0UL, 0UL, WordRoles.None);
        for (var index = place.First; index < place.End; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            numbers += token.Kind is TokenKind.Number or TokenKind.Code ? 1UL : 0;
            marks += token.Kind == TokenKind.Mark ? 1UL : 0;
            roles |= token.Roles;
        }

        var form = RoleFeatureList.Join(Math.Min(numbers, 4), Math.Min(marks, 4));
        list.Add(HomeFeature.Form, form);
        list.Add(HomeFeature.Form, form, (ulong)Math.Min(place.End - place.First, MostTokens));
        list.Add(HomeFeature.Form, (ulong)text.Tokens[place.First].Shape, 1001);
        list.Add(HomeFeature.Form, (ulong)(roles & (WordRoles.Street | WordRoles.PublicBody | WordRoles.Institution | WordRoles.Property)), 1002);
        list.Add(HomeFeature.FirstWord, RoleFeatureList.StemOf(text, place.First));
        list.Add(HomeFeature.FirstWord, RoleFeatureList.WordOf(text, place.End - 1), 2);
        AddEvidence(list, place);
    }

    private static void AddEvidence(HomeFeatureList list, in HomePlace place)
    {
        var (sum, all) = (0.0, 1UL);
        foreach (var reason in place.Evidence)
        {
            sum += reason.Weight;
            var source = LexiconHash.Of(reason.Source);
            all = RoleFeatureList.Join(all, source);
            list.Add(HomeFeature.Evidence, source);
        }

        list.Add(HomeFeature.EvidencePair, all);
        list.Add(HomeFeature.Sum, (ulong)(8 + Math.Clamp(Math.Floor(sum), -7, 7)));
    }
}
