using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>A picture, or a part of one, that was removed from a page.</summary>
/// <param name="Image">Ordinal of the picture on its page in the order of painting, from 0.</param>
/// <param name="Finding">Id of the detection, if one.</param>
/// <param name="Reason">Reason id where no detection is behind it.</param>
public sealed record RemovedImage(
    int Image,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Finding = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null);
