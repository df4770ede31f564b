using System.Globalization;
using Clona.Pipeline.Persons;

namespace Clona.Web.Persons;

/// <summary>Places of persons as forms send them: offset of the mention, a dot, which of those meant.</summary>
public static class PersonPlaces
{
    /// <summary>The form's value of <paramref name="place"/>.</summary>
    public static string Write(PersonPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Start}.{place.Part}");

    /// <summary>The place that <see cref="Write"/> wrote; null where it is none.</summary>
    public static PersonPlace? Read(string? value) => value?.Split('.') is [var start, var part]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var there)
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var which) ? new PersonPlace(there, which) : null;

    /// <summary>The places that <see cref="Write"/> wrote; null where one is none.</summary>
    public static IReadOnlyList<PersonPlace>? Read(IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var places = values.Select(Read).ToList();
        return places.Exists(place => place is null) ? null : [.. places.OfType<PersonPlace>()];
    }
}
