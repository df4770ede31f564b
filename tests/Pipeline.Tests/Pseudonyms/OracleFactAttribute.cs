namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>A test that needs the system's Czech dictionary.</summary>
internal sealed class OracleFactAttribute : FactAttribute
{
    public const string Program = "/usr/bin/hunspell";

    public OracleFactAttribute() =>
        Skip = !File.Exists(Program) || !File.Exists("/usr/share/hunspell/cs_CZ.dic") ? "hunspell with cs_CZ is not installed" : null;
}
