using System.Text;
using System.Text.Json;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reporting;

public sealed class DetectionsDocumentTests
{
    [Fact]
    public void Bytes_are_those_of_the_contract_when_one_person_was_found()
    {
        var expected = """
            {
              "schema": "redaction.detections/1",
              "file": "smlouva.txt",
              "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "mediaType": "text/plain",
              "pages": 1,
              "textLength": 4711,
              "profile": {
                "id": "minutes",
                "version": "2026.1"
              },
              "detections": [
                {
                  "id": "d1",
                  "type": "person",
                  "start": 120,
                  "end": 133,
                  "text": "Kvido Vzorňák",
                  "page": 1,
                  "boxes": [
                    {
                      "page": 1,
                      "x0": 70.9,
                      "y0": 101.2,
                      "x1": 168,
                      "y1": 113
                    }
                  ],
                  "confidence": 0.9707,
                  "entity": "P1",
                  "role": "third-party",
                  "decision": "redact",
                  "rule": "minutes.third-party",
                  "evidence": [
                    {
                      "source": "person.after-paní",
                      "weight": 2.1
                    },
                    {
                      "source": "person.surname-lexicon",
                      "weight": 1.4
                    }
                  ]
                }
              ]
            }

            """;

        Encoding.UTF8.GetString(ReportWriter.Write(A.Detections(A.Row()))).ShouldBe(expected);
    }

    [Fact]
    public void Json_stays_sound_when_the_value_holds_quotes_and_control_characters()
    {
        const string Odd = "a\"b\\c\n\u0000\ud83d\ude00</script>";

        using var document = JsonDocument.Parse(ReportWriter.Write(A.Detections(A.Row(Odd))));

        document.RootElement.GetProperty("detections")[0].GetProperty("text").GetString().ShouldBe(Odd);
    }

    [Fact]
    public void Value_stays_out_of_the_string_form_when_a_row_is_logged() =>
        $"{A.Row()} {A.Detections(A.Row())}".ShouldNotContain("Vzorňák");
}
