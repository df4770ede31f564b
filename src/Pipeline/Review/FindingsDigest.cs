using System.Globalization;
using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Review;

/// <summary>Names a set of findings, so that edits made on it are never applied to another one.</summary>
internal static class FindingsDigest
{
    /// <summary>SHA-256 over one line for each finding: id, type, start, end, page, parted by blanks; 64 lower-case hexadecimal digits.</summary>
    /// <remarks>Decisions are no part of it: a profile's new version that finds the same may keep what people decided.</remarks>
    public static string Of(DocumentPlan plan)
    {
        var lines = new StringBuilder();
        foreach (var item in plan.Findings)
        {
            var span = item.Finding.Span;
            lines.Append(
                CultureInfo.InvariantCulture, $"{item.Id} {WireName.Of(item.Finding.Type)} {span.Start} {span.End} {item.Page}\n");
        }

        return Hash.Hex(Encoding.ASCII.GetBytes(lines.ToString()));
    }
}
