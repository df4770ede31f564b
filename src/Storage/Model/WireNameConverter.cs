using Clona.Pipeline.Policy;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clona.Storage.Model;

/// <summary>Stores an enum by its wire name, so that rows and the database's own rules can be read.</summary>
internal sealed class WireNameConverter<T>() : ValueConverter<T, string>(value => WireName.Of(value), name => Parse(name))
    where T : struct, Enum
{
    private static T Parse(string name) =>
        WireName.TryParse<T>(name, out var value) ? value : throw new InvalidOperationException("A stored name is not known.");
}
