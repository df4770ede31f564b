using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reporting;

public sealed class ReportDocumentTests
{
    public static TheoryData<string> RequiredKeys =>
    [
        "program", "file", "sha256", "mediaType", "pages", "textLength", "profile", "mode", "detectors", "detections",
        "outputs", "verification", "removal", "dropped", "warnings",
    ];

    [Fact]
    public void Report_is_the_same_when_written_and_read_again()
    {
        var bytes = ReportWriter.Write(A.Report());

        var read = ReportReader.Read(bytes);

        read.Fault.ShouldBeNull();
        ReportWriter.Write(read.Report!).ShouldBe(bytes);
    }

    [Fact]
    public void Report_has_no_text_property_and_no_value_when_a_person_was_removed()
    {
        var json = Encoding.UTF8.GetString(ReportWriter.Write(A.Report()));

        json.ShouldNotContain("Vzorňák");
        PropertyNames(JsonNode.Parse(json)!).ShouldNotContain("text");
    }

    [Fact]
    public void Report_explains_the_decision_when_a_person_was_removed()
    {
        var detection = JsonNode.Parse(ReportWriter.Write(A.Report()))!["detections"]![0]!;

        detection["explanation"]!.GetValue<string>().ShouldBe("Osobní údaje se nezveřejňují.");
        detection["legalGround"]!.GetValue<string>().ShouldBe("čl. 6 GDPR");
        detection["doubt"]!.GetValue<string>().ShouldBe("none");
    }

    [Fact]
    public void Maps_are_written_in_ordinal_order_when_filled_in_another() =>
        Encoding.UTF8.GetString(ReportWriter.Write(A.Report()))
            .ShouldContain("\"dropped\": {\n    \"attachments\": 1,\n    \"metadata\": 2\n  }");

    [Fact]
    public void Report_has_neither_mark_nor_carriage_return_nor_escaped_letters_when_written()
    {
        var bytes = ReportWriter.Write(A.Report());

        bytes[0].ShouldBe((byte)'{');
        bytes.ShouldNotContain((byte)'\r');
        Encoding.UTF8.GetString(bytes).ShouldContain("[jméno]");
    }

    [Fact]
    public void Report_is_read_when_it_holds_unknown_keys_and_a_byte_order_mark()
    {
        var tree = Tree();
        tree["later"] = new JsonObject { ["x"] = 1 };
        tree["outputs"]![0]!["later"] = true;

        ReportReader.Read(Encoding.UTF8.GetBytes("\uFEFF" + tree.ToJsonString())).Fault.ShouldBeNull();
    }

    [Fact]
    public void Report_is_read_when_no_audit_log_was_kept()
    {
        var tree = Tree();
        tree.Remove("audit");

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Report!.Audit.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public void Report_is_refused_when_a_key_is_missing(string key)
    {
        var tree = Tree();
        tree.Remove(key);

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Fault.ShouldBe(ReportFault.Malformed);
    }

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public void Report_is_refused_when_a_key_is_null(string key)
    {
        var tree = Tree();
        tree[key] = null;

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Fault.ShouldBe(ReportFault.Malformed);
    }

    [Fact]
    public void Fault_names_the_place_when_a_value_does_not_fit()
    {
        var tree = Tree();
        tree["outputs"]![0]!["bytes"] = "many";

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString()))
            .ShouldBe(new ReportReadResult(null, ReportFault.Malformed, "$.outputs[0].bytes"));
    }

    [Theory]
    [InlineData("", ReportFault.Malformed)]
    [InlineData("null", ReportFault.Malformed)]
    [InlineData("[]", ReportFault.Malformed)]
    [InlineData("{}", ReportFault.Malformed)]
    [InlineData("\u0000\u0001", ReportFault.Malformed)]
    public void Report_is_refused_when_it_is_none(string text, ReportFault fault) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(text)).Fault.ShouldBe(fault);

    [Theory]
    [InlineData("detectors")]
    [InlineData("detections")]
    [InlineData("outputs")]
    [InlineData("verification")]
    [InlineData("warnings")]
    public void Report_is_refused_when_a_list_holds_null(string key)
    {
        var tree = Tree();
        tree[key] = new JsonArray((JsonNode?)null);

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString()))
            .ShouldBe(new ReportReadResult(null, ReportFault.Malformed, "$." + key));
    }

    [Theory]
    [InlineData("first", -1)]
    [InlineData("first", int.MaxValue)]
    [InlineData("count", 0)]
    public void Report_is_refused_when_a_run_of_glyphs_is_impossible(string key, int value)
    {
        var tree = Tree();
        tree["removal"]!["pages"]![0]!["glyphs"]![0]![key] = value;

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Path.ShouldBe("$.removal.pages");
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Report_is_refused_when_a_digest_has_another_shape(string digest)
    {
        var tree = Tree();
        tree["outputs"]![0]!["sha256"] = digest;

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Path.ShouldBe("$.outputs");
    }

    [Fact]
    public void Report_is_refused_when_the_schema_is_another_one()
    {
        var tree = Tree();
        tree["schema"] = "redaction.report/2";

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Fault.ShouldBe(ReportFault.WrongSchema);
    }

    private static JsonObject Tree() => JsonNode.Parse(ReportWriter.Write(A.Report()))!.AsObject();

    private static IEnumerable<string> PropertyNames(JsonNode node) => node switch
    {
        JsonObject item => item.SelectMany(pair => PropertyNames(pair.Value!).Prepend(pair.Key)),
        JsonArray list => list.SelectMany(item => PropertyNames(item!)),
        _ => [],
    };
}
