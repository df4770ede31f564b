using System.Globalization;

namespace Clona.Tagger;

/// <summary>What a run of the trainer is asked to do.</summary>
internal sealed record TrainingOptions
{
    /// <summary>The lexicon's file.</summary>
    public string Lexicon { get; init; } = "models/lexicon/clona-lexicon.bin";

    /// <summary>The model's file: written by training, read by measuring.</summary>
    public string Model { get; init; } = "models/tagger/clona-tagger.bin";

    /// <summary>The file of the model of roles.</summary>
    public string RoleModel { get; init; } = "models/roles/clona-roles.bin";

    /// <summary>The file of the model of homes.</summary>
    public string HomeModel { get; init; } = "models/homes/clona-homes.bin";

    /// <summary>The file of the model of linking.</summary>
    public string LinkingModel { get; init; } = "models/linking/clona-linking.tsv";

    /// <summary>The file of the model of sensitive passages.</summary>
    public string SpecialModel { get; init; } = "models/special/clona-special.bin";

    /// <summary>Folder with <c>ud/</c>; null to learn without treebanks.</summary>
    public string? Data { get; init; }

    /// <summary>Number of generated documents in each round.</summary>
    public int Generated { get; init; }

    /// <summary>Number of generated documents of the test part to measure.</summary>
    public int Tested { get; init; }

    /// <summary>Number of rounds, one at least.</summary>
    public int Rounds { get; init; } = 20;

    /// <summary>Log2 of the number of rows.</summary>
    public int Bits { get; init; } = 19;

    /// <summary>Number of this training.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Seed of the generated texts and of the order.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many of the first paths are judged by what was learned of the others, in groups that are also counted together; none
    /// for all paths in one group.</summary>
    public IReadOnlyList<int> Folds { get; init; } = [];

    /// <summary>Number of orders in which the documents are learned for roles.</summary>
    public int Orders { get; init; } = 4;

    /// <summary>File for the wrong roles, a line for each; null to write none.</summary>
    public string? Errors { get; init; }

    /// <summary>Marked texts and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The options in <paramref name="arguments"/>, or null where they are wrong.</summary>
    public static TrainingOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new TrainingOptions();
        var paths = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(arguments[i]);
            }
            else if (i + 1 < arguments.Count && options.With(arguments[i], arguments[i + 1]) is { } more)
            {
                options = more;
                i++;
            }
            else
            {
                return null;
            }
        }

        return options with { Paths = paths };
    }

    private TrainingOptions? With(string option, string value) => option switch
    {
        "--lexicon" => this with { Lexicon = value },
        "--model" => this with { Model = value },
        "--role-model" => this with { RoleModel = value },
        "--home-model" => this with { HomeModel = value },
        "--linking-model" => this with { LinkingModel = value },
        "--special-model" => this with { SpecialModel = value },
        "--data" => this with { Data = value },
        "--generated" when Number(value) is { } count => this with { Generated = count },
        "--tested" when Number(value) is { } count => this with { Tested = count },
        "--rounds" when Number(value) is > 0 and var count => this with { Rounds = count },
        "--bits" when Number(value) is { } count => this with { Bits = count },
        "--edition" when Number(value) is { } count => this with { Edition = count },
        "--folds" when Numbers(value) is { } sizes => this with { Folds = sizes },
        "--orders" when Number(value) is { } count => this with { Orders = count },
        "--errors" => this with { Errors = value },
        "--seed" when Number(value) is { } count => this with { Seed = (ulong)count },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<int>? Numbers(string value)
    {
        var numbers = value.Split(',').Select(Number).ToList();
        return numbers.Contains(null) ? null : [.. numbers.OfType<int>()];
    }
}
