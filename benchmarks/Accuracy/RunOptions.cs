using System.Globalization;

namespace Clona.Accuracy;

/// <summary>What a run is asked to do.</summary>
internal sealed record RunOptions
{
    /// <summary>Command to score, split as a shell does.</summary>
    public string Command { get; init; } = "./redact";

    /// <summary>Name of a predictor of this program to score instead of a command; null for the command.</summary>
    public string? Predictor { get; init; }

    /// <summary>Profile for all documents; null for the one each names.</summary>
    public string? Profile { get; init; }

    /// <summary>Number of worst documents to print; none of sealed texts whatever it says.</summary>
    public int Worst { get; init; } = 5;

    /// <summary>Documents at once.</summary>
    public int Jobs { get; init; } = 2;

    /// <summary>File for the figures as JSON.</summary>
    public string? Json { get; init; }

    /// <summary>File of gates to hold the figures against; null for no gate.</summary>
    public string? Gates { get; init; }

    /// <summary>Folder of decoy sentences to run besides; null for none.</summary>
    public string? Decoys { get; init; }

    /// <summary>Gold texts and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The options in <paramref name="arguments"/>, or null where they are wrong.</summary>
    public static RunOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new RunOptions();
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

        return paths.Count > 0 || options.Decoys is not null ? options with { Paths = paths } : null;
    }

    private RunOptions? With(string option, string value) => option switch
    {
        "--redact" => this with { Command = value },
        "--predictor" => this with { Predictor = value },
        "--profile" => this with { Profile = value },
        "--json" => this with { Json = value },
        "--gates" => this with { Gates = value },
        "--decoys" => this with { Decoys = value },
        "--worst" when Number(value) is { } worst => this with { Worst = worst },
        "--jobs" when Number(value) is > 0 and { } jobs => this with { Jobs = jobs },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
