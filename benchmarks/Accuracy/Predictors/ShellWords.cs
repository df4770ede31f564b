using System.Text;

namespace Clona.Accuracy.Predictors;

/// <summary>Splits a command line into words as a POSIX shell does: blanks, both quotes, backslash; no expansion.</summary>
internal static class ShellWords
{
    /// <exception cref="FormatException">A quotation is not closed, or there is no word.</exception>
    public static IReadOnlyList<string> Split(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inWord = false;
        var quote = '\0';
        for (var i = 0; i < command.Length; i++)
        {
            var c = command[i];
            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Close(words, word, ref inWord);
                continue;
            }

            inWord = true;
            if (c is '\'' or '"' && (quote == '\0' || quote == c))
            {
                quote = quote == '\0' ? c : '\0';
            }
            else
            {
                word.Append(c == '\\' && quote != '\'' && i + 1 < command.Length ? command[++i] : c);
            }
        }

        Close(words, word, ref inWord);
        return quote == '\0' && words.Count > 0 ? words : throw new FormatException("the command line is not complete");
    }

    private static void Close(List<string> words, StringBuilder word, ref bool inWord)
    {
        if (inWord)
        {
            words.Add(word.ToString());
        }

        word.Clear();
        inWord = false;
    }
}
