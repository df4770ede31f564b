using Clona.Detectors.Lexicon;
using Clona.LexiconBuilder;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: LexiconBuilder SOURCE-FOLDER OUTPUT-FILE");
    return 2;
}

var entries = new LexiconSources(args[0]).Read();
var file = LexiconWriter.Write(entries);
File.WriteAllBytes(args[1], file);
Console.WriteLine($"{entries.Count} forms, {file.Length} bytes");
return 0;
