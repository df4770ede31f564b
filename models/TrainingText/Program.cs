using System.Globalization;
using Clona.TrainingText;

if (args.Length != 4 || !ulong.TryParse(args[0], CultureInfo.InvariantCulture, out var seed)
    || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) || !Enum.TryParse<Part>(args[2], ignoreCase: true, out var part))
{
    Console.Error.WriteLine("usage: TrainingText SEED COUNT train|test OUTPUT-FOLDER");
    return 2;
}

try
{
    Directory.CreateDirectory(args[3]);
    var number = 0;
    foreach (var text in TrainingDocuments.Make(seed, count, part))
    {
        File.WriteAllText(Path.Join(args[3], string.Create(CultureInfo.InvariantCulture, $"{++number:00000}.txt")), text);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} documents"));
    return 0;
}
catch (DirectoryNotFoundException missing)
{
    Console.Error.WriteLine(missing.Message);
    return 3;
}
