using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the first judgement: of the mention itself, of the others of its person, of its list, of its neighbours.</summary>
internal sealed class JudgedFeatures
{
    private readonly RoleSheet sheet;
    private readonly IReadOnlyList<int[]> scores;
    private readonly Dictionary<string, JudgedGroup> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<int, JudgedGroup> lists = [];
    private readonly RoleFeatureList list = new();

    /// <summary>Features over the first <paramref name="scores"/> of the mentions of <paramref name="sheet"/>.</summary>
    public JudgedFeatures(RoleSheet sheet, IReadOnlyList<int[]> scores)
    {
        this.sheet = sheet;
        this.scores = scores;
        for (var index = 0; index < scores.Count; index++)
        {
            GroupOf(entities, sheet.Mentions[index].Entity).Add(index, scores[index]);
            if (sheet.Lists.PlaceOf(index) is { } place)
            {
                GroupOf(lists, place.EndHead).Add(index, scores[index]);
            }
        }
    }

    /// <summary>The features of the mention with this index; valid until the next call.</summary>
    public ReadOnlySpan<uint> Read(int index)
    {
        list.Begin(sheet.Structure.Kind);
        Span<int> others = stackalloc int[RoleClasses.Count];
        Add(RoleFeature.JudgedOwn, scores[index]);
        var own = BestOf(scores[index]);
        var entity = entities[sheet.Mentions[index].Entity];
        if (entity.MeanOfOthers(scores[index], others))
        {
            Add(RoleFeature.JudgedEntity, others);
            list.Add(RoleFeature.JudgedPair, (ulong)own, 100UL + (ulong)BestOf(others));
            Add(RoleFeature.JudgedSurest, scores[entity.SurestBut(index)]);
            Add(RoleFeature.JudgedFirst, scores[entity.First]);
        }
        else
        {
            list.Add(RoleFeature.JudgedEntity, 9999);
        }

        if (sheet.Lists.PlaceOf(index) is { } place && lists[place.EndHead].MeanOfOthers(scores[index], others))
        {
            Add(RoleFeature.JudgedList, others);
            list.Add(RoleFeature.JudgedPair, (ulong)own, 200UL + (ulong)BestOf(others));
        }

        AddNeighbour(RoleFeature.JudgedBefore, own, index - 1);
        AddNeighbour(RoleFeature.JudgedBehind, own, index + 1);
        return list.Features;
    }

    /// <summary>The column with the highest score.</summary>
    public static int BestOf(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var column = 1; column < scores.Length; column++)
        {
            best = scores[column] > scores[best] ? column : best;
        }

        return best;
    }

    private static JudgedGroup GroupOf<TKey>(Dictionary<TKey, JudgedGroup> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = new JudgedGroup();
        }

        return group;
    }

    private void AddNeighbour(RoleFeature feature, int own, int other)
    {
        if ((uint)other >= (uint)scores.Count)
        {
            return;
        }

        var best = (ulong)BestOf(scores[other]);
        list.Add(feature, best);
        list.Add(feature, best, 100UL + (ulong)own);
    }

    // How far each column lies behind the best one, in steps that widen.
    private void Add(RoleFeature feature, ReadOnlySpan<int> values)
    {
        var most = values[BestOf(values)];
        for (var column = 0; column < values.Length; column++)
        {
            var behind = most - values[column];
            var step = behind == 0 ? 0UL : behind < 16 ? 1UL : behind < 40 ? 2UL : behind < 80 ? 3UL : behind < 140 ? 4UL : 5UL;
            if (step < 5)
            {
                list.Add(feature, (ulong)column, step);
            }
        }
    }
}
