using System.Text;

namespace Clona.Accuracy.Corpus;

/// <summary>Reads a UTF-8 file exactly as stored: line ends and a byte order mark stay, wrong bytes are an error.</summary>
internal static class StoredText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path) => Strict.GetString(File.ReadAllBytes(path));

    public static void Write(string path, string text) => File.WriteAllBytes(path, Strict.GetBytes(text));
}
