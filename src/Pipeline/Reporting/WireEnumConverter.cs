using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>Writes and reads an enum by its wire name; numbers are refused.</summary>
internal sealed class WireEnumConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
