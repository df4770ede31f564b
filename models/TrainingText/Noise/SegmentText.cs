using System.Text;
using Clona.TrainingText.Rendering;

namespace Clona.TrainingText.Noise;

/// <summary>Writes stretches as marked text, and changes letters in all of them alike.</summary>
internal static class SegmentText
{
    /// <summary>The document in the mark-up of the annotation guide, its profile in the first line.</summary>
    public static string Write(string profile, IReadOnlyList<Segment> segments)
    {
        var text = new StringBuilder("# profile: ").Append(profile).Append('\n');
        foreach (var (surface, mark) in segments)
        {
            if (mark is null)
            {
                text.Append(surface);
            }
            else
            {
                text.Append('⟦').Append(mark.Type).Append('|').Append(mark.Role).Append('|').Append(mark.Entity).Append('|')
                    .Append(mark.Decision).Append('|').Append(surface).Append('⟧');
            }
        }

        return text.ToString();
    }

    /// <summary>The stretches with <paramref name="change"/> made in each; those that become empty are left out.</summary>
    public static IReadOnlyList<Segment> Map(IReadOnlyList<Segment> segments, Func<string, string> change) =>
        segments.Select(segment => segment with { Text = change(segment.Text) }).Where(segment => segment.Text.Length > 0).ToList();
}
