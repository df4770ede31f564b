using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Tests.Declension;

/// <summary>A test that needs the system's Czech dictionary and the folder with names.</summary>
internal sealed class OracleFactAttribute : FactAttribute
{
    public const string Program = "/usr/bin/hunspell";

    public OracleFactAttribute() => Skip = !File.Exists(Program) || !File.Exists("/usr/share/hunspell/cs_CZ.dic") ? "hunspell with cs_CZ is not installed"
        : DataFolder.Find() is null ? "no folder with names" : null;
}
