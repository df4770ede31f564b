using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks;

/// <summary>Which codes of the output stand for which of the input, where no text says what they are.</summary>
internal sealed class CodePairs
{
    private readonly Dictionary<(Font?, int), (Font?, int)> outputs = [];
    private readonly Dictionary<(Font?, int), (Font?, int)> inputs = [];

    /// <summary>Whether the two have stood for each other so far, or are new.</summary>
    public bool IsOneToOne(in Glyph expected, in Glyph actual)
    {
        var (before, after) = ((expected.Font, expected.Code), (actual.Font, actual.Code));
        if (expected.Font is null || actual.Font is null)
        {
            return expected.Code == actual.Code;
        }

        outputs.TryAdd(before, after);
        inputs.TryAdd(after, before);
        return outputs[before] == after && inputs[after] == before;
    }
}
