using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Templates;

/// <summary>All templates and pools of one part of the division.</summary>
/// <remarks>
/// A file holds blocks. <c>== id | profile, profile</c> begins a template; <c>-- name</c> begins a pool with one entry a line. Pools of the folder
/// Lists hold words, not sentences, and serve both parts.
/// </remarks>
internal sealed class TemplateSet
{
    private readonly Dictionary<string, List<TemplateLine>> pools = new(StringComparer.Ordinal);
    private readonly List<Template> templates = [];

    private TemplateSet()
    {
    }

    /// <summary>The templates in a fixed order.</summary>
    public IReadOnlyList<Template> Templates => templates;

    /// <summary>Reads the texts of <paramref name="part"/>.</summary>
    public static TemplateSet Read(Part part)
    {
        var set = new TemplateSet();
        foreach (var (name, text) in TextLists.Folder("Lists").Where(file => file.Name.StartsWith("pools", StringComparison.Ordinal)))
        {
            set.ReadFile(name, text);
        }

        foreach (var (name, text) in TextLists.Folder(part.ToString()))
        {
            set.ReadFile(name, text);
        }

        return set;
    }

    /// <summary>The entries of a pool.</summary>
    /// <exception cref="KeyNotFoundException">No such pool.</exception>
    public IReadOnlyList<TemplateLine> Pool(string name) =>
        pools.TryGetValue(name, out var entries) ? entries : throw new KeyNotFoundException($"No pool of sentences is named {name}.");

    private void ReadFile(string file, string text)
    {
        List<TemplateLine>? body = null;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                TrimEnd(body);
                var fields = line[3..].Split('|', StringSplitOptions.TrimEntries);
                body = [];
                templates.Add(new Template($"{file}/{fields[0]}", fields[1].Split(',', StringSplitOptions.TrimEntries), body));
            }
            else if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                TrimEnd(body);
                var name = line[3..].Trim();
                body = pools.TryGetValue(name, out var known) ? known : pools[name] = [];
            }
            else
            {
                Add(body, line);
            }
        }

        TrimEnd(body);
        foreach (var pool in pools.Values)
        {
            pool.RemoveAll(line => line.Nodes.Count == 0);
        }
    }

    private static void Add(List<TemplateLine>? body, string line)
    {
        if (body is null)
        {
            throw new FormatException($"A line stands before the first block: {line}");
        }

        body.Add(LineParser.Parse(line));
    }

    private static void TrimEnd(List<TemplateLine>? body)
    {
        while (body is { Count: > 0 } && body[^1].Nodes.Count == 0)
        {
            body.RemoveAt(body.Count - 1);
        }
    }
}
