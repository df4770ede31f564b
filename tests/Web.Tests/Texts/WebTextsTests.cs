using System.Text.RegularExpressions;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Accounts;
using Clona.Web.Documents;
using Clona.Web.Texts;

namespace Clona.Web.Tests.Texts;

public sealed partial class WebTextsTests
{
    private readonly WebTexts texts = new();

    [Fact]
    public void Every_key_that_a_source_names_has_a_text()
    {
        var keys = texts.Keys.ToHashSet(StringComparer.Ordinal);
        var missing = Sources()
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => !keys.Contains(key) && !keys.Any(other => other.StartsWith(key + ".", StringComparison.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal);

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_of_a_shown_enum_has_a_text()
    {
        AllOf<DocumentState>("state").ShouldBeEmpty();
        AllOf<DocumentState>("state-hint").ShouldBeEmpty();
        AllOf<StaffRole>("role").ShouldBeEmpty();
        AllOf<StaffRole>("role-hint").ShouldBeEmpty();
        AllOf<DocumentSource>("source").ShouldBeEmpty();
        AllOf<ChangeRefusal>("change-refusal").ShouldBeEmpty();
        AllOf<Storage.Vault.VaultRefusal>("vault-refusal").ShouldBeEmpty();
        AllOf<Storage.Vault.VaultRequestKind>("pseudonyms.kind").ShouldBeEmpty();
        AllOf<Pipeline.Reporting.PseudonymMapping>("pseudonyms.state").ShouldBeEmpty();
        AllOf<UploadRefusal>("upload.error").ShouldBeEmpty();
        AllOf<SignInAnswer>("sign-in.error").ShouldBeEmpty();
        AllOf<AccountChange>("accounts.error").ShouldBeEmpty();
        AllOf<Storage.Sources.SourceOutcome>("source-outcome").ShouldBeEmpty();
        AllOf<Worker.Sources.Settings.SourceKind>("source-kind").ShouldBeEmpty();
        AllOf<Pipeline.Engine.EngineStage>("progress").ShouldBeEmpty();
        AllOf<Pipeline.Reporting.CheckVerdict>("verdict").ShouldBeEmpty();
    }

    [Fact]
    public void Every_event_kind_has_words()
    {
        var kinds = typeof(Pipeline.Audit.AuditKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Append(AccountEvents.SecondFactorReset).Append(AccountEvents.TokenCreated).Append(AccountEvents.TokenRevoked);

        kinds.Where(kind => texts.Find($"event.{kind}") is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "1 dokument")]
    [InlineData(3, "3 dokumenty")]
    [InlineData(5, "5 dokumentů")]
    public void Counted_nouns_take_the_czech_form(int number, string text) => texts.Count("documents.caption", number).ShouldBe(text);

    [Fact]
    public void A_missing_key_is_a_broken_build() => Should.Throw<KeyNotFoundException>(() => texts["neni"]);

    private List<string> AllOf<T>(string section)
        where T : struct, Enum => [.. WireName.All<T>().Where(name => texts.Find($"{section}.{name}") is null)];

    private static IEnumerable<string> Sources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Redaction.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException();
        }

        return Directory.EnumerateFiles(Path.Join(folder, "src", "Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.EndsWith(".json", StringComparison.Ordinal));
    }

    [GeneratedRegex("\\b[tT]exts(?:\\[|\\.Of\\(|\\.Count\\()\\s*\"([a-z0-9.-]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
