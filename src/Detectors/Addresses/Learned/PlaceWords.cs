using System.Numerics;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Features of the words before and behind a place.</summary>
internal static class PlaceWords
{
    private const int Near = 5;
    private const int Bag = 12;
    private const int BagOfBehind = 8;

    /// <summary>Adds them.</summary>
    public static void Add(HomeFeatureList list, TokenizedText text, in HomePlace place)
    {
        for (var step = 1UL; step <= Near; step++)
        {
            list.Add(HomeFeature.Before, RoleFeatureList.StemOf(text, place.First - (int)step), step);
            list.Add(HomeFeature.Behind, RoleFeatureList.StemOf(text, place.End - 1 + (int)step), step);
        }

        var (last, next) = (RoleFeatureList.WordOf(text, place.First - 1), RoleFeatureList.StemOf(text, place.End));
        list.Add(HomeFeature.BeforeWhole, last);
        list.Add(HomeFeature.BeforeWhole, RoleFeatureList.WordOf(text, place.First - 2), 2);
        list.Add(HomeFeature.BeforePair, last, RoleFeatureList.WordOf(text, place.First - 2));
        list.Add(HomeFeature.BeforePair, RoleFeatureList.Join(last, RoleFeatureList.StemOf(text, place.First - 2)), RoleFeatureList.StemOf(text, place.First - 3));
        list.Add(HomeFeature.BehindPair, next, RoleFeatureList.StemOf(text, place.End + 1));
        list.Add(HomeFeature.Around, last, next);
        list.Add(HomeFeature.EndingBefore, last, RoleFeatureList.EndingOf(text, place.First - 2));
        AddBefore(list, text, place.First, last);
        AddBehind(list, text, place.End);
    }

    private static void AddBefore(HomeFeatureList list, TokenizedText text, int first, ulong last)
    {
        var roles = WordRoles.None;
        for (var index = first - 1; index >= Math.Max(0, first - Bag) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            ref readonly var token = ref text.Tokens[index];
            roles |= token.Roles;
            if (token is { Kind: TokenKind.Word, Length: > 2 })
            {
                list.Add(HomeFeature.BagBefore, RoleFeatureList.StemOf(text, index));
                list.Add(HomeFeature.BagBefore, RoleFeatureList.StemOf(text, index), last);
            }

            if (LifeWords.KindOf(text, index) is var life and not 0)
            {
                list.Add(HomeFeature.Life, life, last);
                list.Add(HomeFeature.Life, life, 1UL + (ulong)Math.Min(3, (first - index) / 2));
            }
        }

        AddRoles(list, HomeFeature.RolesBefore, roles);
    }

    private static void AddBehind(HomeFeatureList list, TokenizedText text, int end)
    {
        var roles = WordRoles.None;
        for (var index = end; index < Math.Min(text.Tokens.Length, end + BagOfBehind) && (index == end || text.Tokens[index].LinesBefore <= 1); index++)
        {
            ref readonly var token = ref text.Tokens[index];
            roles |= token.Roles;
            if (token is { Kind: TokenKind.Word, Length: > 2 })
            {
                list.Add(HomeFeature.BagBehind, RoleFeatureList.StemOf(text, index));
            }
        }

        AddRoles(list, HomeFeature.RolesBehind, roles);
    }

    private static void AddRoles(HomeFeatureList list, HomeFeature feature, WordRoles roles)
    {
        for (var bits = (ulong)roles; bits != 0; bits &= bits - 1)
        {
            list.Add(feature, (ulong)BitOperations.TrailingZeroCount(bits));
        }
    }
}
