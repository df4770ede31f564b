using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Features of the bodies and of everything else that was found near a place.</summary>
/// <param name="sheet">What is known of the document.</param>
internal sealed class PlaceNeighbours(HomeSheet sheet)
{
    private const int FarBody = 24;
    private const int NearBody = 6;
    private const int Reach = 160;
    private const int MostAround = 4;

    /// <summary>Adds them.</summary>
    public void Add(HomeFeatureList list, in HomePlace place)
    {
        AddBodies(list, place);
        AddFound(list, place);
    }

    private void AddBodies(HomeFeatureList list, in HomePlace place)
    {
        var text = sheet.Text;
        var isNamed = false;
        for (var index = place.First - 1; index >= Math.Max(0, place.First - FarBody) && !isNamed && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            var kind = BodyWords.At(text, index);
            isNamed = kind != BodyKind.None;
            if (isNamed)
            {
                var steps = NamedBodies.StepsOf(place.First - index);
                list.Add(HomeFeature.BodyBefore, (ulong)kind, steps);
                list.Add(HomeFeature.BodyBefore, (ulong)kind, 8 + (IsPersonBetween(index, place.First) ? 1UL : 0));
                list.Add(HomeFeature.BodyBetween, RoleFeatureList.StemOf(text, index), steps);
            }
        }

        for (var index = place.End; index < Math.Min(text.Tokens.Length, place.End + NearBody); index++)
        {
            if (BodyWords.At(text, index) is var kind and not BodyKind.None)
            {
                list.Add(HomeFeature.BodyBehind, (ulong)kind, (ulong)(index - place.End));
                return;
            }
        }

        list.Add(HomeFeature.BodyBefore, isNamed ? 1UL : 0, 77);
    }

    private bool IsPersonBetween(int from, int to)
    {
        var (start, end) = (sheet.Text.Tokens[from].End, sheet.Text.Tokens[to].Start);
        for (var at = CandidateOrder.FirstFrom(sheet.Found, start); at < sheet.Found.Count && sheet.Found[at].Span.Start < end; at++)
        {
            if (sheet.Found[at].Type == FindingType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private void AddFound(HomeFeatureList list, in HomePlace place)
    {
        var from = CandidateOrder.FirstFrom(sheet.Found, place.Span.Start);
        var seen = 0UL;
        for (var step = 1; step <= MostAround && from - step >= 0 && place.Span.Start - sheet.Found[from - step].Span.End < Reach; step++)
        {
            var type = (ulong)sheet.Found[from - step].Type;
            seen |= 1UL << (int)type;
            list.Add(HomeFeature.FoundBefore, type, (ulong)step);
            list.Add(HomeFeature.FoundBefore, type, 16UL + StepsOf(place.Span.Start - sheet.Found[from - step].Span.End));
        }

        var next = CandidateOrder.FirstFrom(sheet.Found, place.Span.End);
        for (var step = 0; step < MostAround && next + step < sheet.Found.Count && sheet.Found[next + step].Span.Start - place.Span.End < Reach; step++)
        {
            var type = (ulong)sheet.Found[next + step].Type;
            seen |= 1UL << (32 + (int)type);
            list.Add(HomeFeature.FoundBehind, type, (ulong)step);
            list.Add(HomeFeature.FoundBehind, type, 16UL + StepsOf(sheet.Found[next + step].Span.Start - place.Span.End));
        }

        for (var bits = seen; bits != 0; bits &= bits - 1)
        {
            list.Add(HomeFeature.FoundNear, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits));
        }
    }

    private static ulong StepsOf(int characters) => characters <= 3 ? 0UL : characters <= 15 ? 1UL : characters <= 50 ? 2UL : 3UL;
}
