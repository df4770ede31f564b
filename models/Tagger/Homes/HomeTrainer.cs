using Clona.Detectors.Addresses.Learned;

namespace Clona.Tagger.Homes;

/// <summary>Learns the weights of features: logistic regression, step by step in a fixed order.</summary>
/// <remarks>Only additions, multiplications, divisions and roots, which every machine rounds alike, so that the same texts give the same bytes.</remarks>
internal sealed class HomeTrainer(HomeTraining training)
{
    private const float Smallest = 1e-6f;
    private const float OfQuestion = 0.5f;
    private const float OfTownInQuestion = 0.4f;

    private readonly int[] documentsOf = new int[1 << HomeModel.Bits];

    /// <summary>The model learned from <paramref name="documents"/>.</summary>
    public byte[] Train(IEnumerable<HomeDocument> documents)
    {
        Known[][] all = [.. documents.Select(document => document.Places.Where(place => place.Gold != '-').Select(KnownOf).ToArray()).Where(places => places.Length > 0)];
        foreach (var places in all)
        {
            foreach (var slot in places.SelectMany(place => place.Slots).Distinct())
            {
                documentsOf[slot]++;
            }
        }

        for (var at = 0; at < all.Length; at++)
        {
            all[at] = [.. all[at].Select(place => place with { Slots = [.. place.Slots.Where(slot => documentsOf[slot] >= training.FewestDocuments)] })];
        }

        var sums = new double[1 << HomeModel.Bits];
        for (var order = 0; order < training.Orders; order++)
        {
            var weights = Learn(all, (ulong)order);
            for (var slot = 0; slot < sums.Length; slot++)
            {
                sums[slot] += weights[slot];
            }
        }

        return HomeModel.Write([.. sums.Select(sum => (sbyte)Math.Clamp(Math.Round(sum / training.Orders * HomeModel.Scale), -127, 127))]);
    }

    private static Known KnownOf(HomeExample place) =>
        new([.. place.Features.Select(HomeModel.SlotOf)], ChanceOf(place), place.Gold == 'Q' ? OfQuestion : 1);

    // Of an address that the rules find a person goes on being asked; a town of which one is to be asked lies between.
    private static float ChanceOf(HomeExample place) => place.Gold switch
    {
        'K' => 0,
        'Q' when place.Kind == HomeKind.Town => OfTownInQuestion,
        _ => 1,
    };

    // What one order of the documents happens to teach last is evened out by the others.
    private float[] Learn(Known[][] all, ulong order)
    {
        var weights = new float[1 << HomeModel.Bits];
        var squares = new float[1 << HomeModel.Bits];
        for (var round = 0; round < training.Rounds; round++)
        {
            new Dice(training.Seed + (order << 48) + ((ulong)round << 32)).Shuffle(all);
            foreach (var place in all.SelectMany(places => places))
            {
                Step(weights, squares, place);
            }
        }

        return weights;
    }

    private void Step(float[] weights, float[] squares, Known place)
    {
        var score = 0f;
        foreach (var slot in place.Slots)
        {
            score += weights[slot];
        }

        Span<double> chances = [score, 0];
        Softmax.Apply(chances);
        var slope = (float)(chances[0] - place.Chance) * place.Weight;
        foreach (var slot in place.Slots)
        {
            var change = slope + (training.Decay * weights[slot]);
            squares[slot] += change * change;
            weights[slot] -= training.Rate * change / MathF.Sqrt(squares[slot] + Smallest);
        }
    }

    private sealed record Known(int[] Slots, float Chance, float Weight);
}
