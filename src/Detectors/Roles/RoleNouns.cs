namespace Clona.Detectors.Roles;

/// <summary>Looks up the nouns of <c>nouns.tsv</c>.</summary>
internal static class RoleNouns
{
    private static readonly WordTable Table = new("role-nouns.tsv", (name, _) => (int)KindOf(name));

    /// <summary>Kind of the noun with the given folded form; the longest stem decides.</summary>
    public static RoleNounKind Of(ReadOnlySpan<char> folded) => (RoleNounKind)Table.Of(folded);

    private static RoleNounKind KindOf(string name) => name switch
    {
        "name" => RoleNounKind.Name,
        "party" => RoleNounKind.Party,
        "side" => RoleNounKind.Side,
        "occupation" => RoleNounKind.Occupation,
        "trader" => RoleNounKind.Trader,
        "third-party" => RoleNounKind.ThirdParty,
        "guardian" => RoleNounKind.Guardian,
        "child" => RoleNounKind.Child,
        "contact" => RoleNounKind.Contact,
        "official" => RoleNounKind.Official,
        "further" => RoleNounKind.Further,
        _ => throw new InvalidOperationException("The table of role nouns names an unknown kind."),
    };
}
