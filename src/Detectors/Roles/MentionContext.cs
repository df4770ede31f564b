using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>A mention with its neighbours, as the rules of roles see it.</summary>
/// <param name="Text">Text.</param>
/// <param name="Span">The mention.</param>
/// <param name="First">First token of the mention.</param>
/// <param name="Next">First token behind the mention.</param>
/// <param name="Floor">First token that is not part of the mention before.</param>
/// <param name="Ceiling">First token of the mention behind, or the number of tokens.</param>
internal readonly record struct MentionContext(TokenizedText Text, TextSpan Span, int First, int Next, int Floor,
    int Ceiling)
{
    /// <summary>The context of the mention at <paramref name="index"/> of <paramref name="spans"/>.</summary>
    public static MentionContext Of(TokenizedText text, IReadOnlyList<TextSpan> spans, int index) => new(
        text,
        spans[index],
        text.IndexAt(spans[index].Start),
        text.IndexAt(spans[index].End),
        index == 0 ? 0 : text.IndexAt(spans[index - 1].End),
        index + 1 == spans.Count ? text.Tokens.Length : text.IndexAt(spans[index + 1].Start));

    /// <summary>First token of the sentence or list item that holds the mention.</summary>
    public int SentenceStart(int farthest)
    {
        var index = First;
        while (index > 0 && First - index < farthest && Text.Tokens[index].LinesBefore <= 1 && !EndsSentence(index - 1)
            && !BeginsItem(index))
        {
            index--;
        }

        return index;
    }

    /// <summary>First token of the brackets that hold the mention, or of its sentence.</summary>
    public int BracketOrSentenceStart(int farthest)
    {
        var start = SentenceStart(farthest);
        for (var index = First - 1; index >= start && !Text.IsMark(index, ')'); index--)
        {
            if (Text.IsMark(index, '('))
            {
                return index;
            }
        }

        return start;
    }

    /// <summary>Token behind the end of the sentence that holds the mention.</summary>
    public int SentenceEnd(int farthest)
    {
        var index = Next;
        while (index < Text.Tokens.Length && index - Next < farthest && Text.Tokens[index].LinesBefore <= 1
            && !EndsSentence(index) && !BeginsItem(index))
        {
            index++;
        }

        return index;
    }

    // "4. Jan Novák", "b) Eva Malá", "33/4 Rada", "– Petr Dub" at the start of a line
    private bool BeginsItem(int index)
    {
        var token = Text.Tokens[index];
        if (token.LinesBefore == 0)
        {
            return false;
        }

        var isShort = token.Length <= 3 && (Text.IsMark(index + 1, '.') || Text.IsMark(index + 1, ')') || Text.IsMark(index + 1, '/'));
        return (isShort && token.Kind != TokenKind.Mark) || Text.IsMark(index, '–') || Text.IsMark(index, '-') || Text.IsMark(index, '•')
            || (Text.IsMark(index - 1, '.') && token.IsCapital);
    }

    private bool EndsSentence(int index) => (Text.IsMark(index, '.') || Text.IsMark(index, ';'))
        && index + 1 < Text.Tokens.Length && Text.Tokens[index + 1].IsCapital && index > 0
        && Text.Tokens[index - 1].Kind == TokenKind.Word && Text.Tokens[index - 1].Length > 3;
}
