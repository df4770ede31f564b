namespace Clona.Verifier.Packages;

/// <summary>An attribute where it stands.</summary>
/// <param name="Element">Local name of its element.</param>
/// <param name="Prefix">Prefix as it is written.</param>
/// <param name="Space">Its namespace; empty for none.</param>
/// <param name="Name">Its local name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct AttributePlace(string Element, string Prefix, string Space, string Name, string Value)
{
    /// <summary>Whether it declares a namespace.</summary>
    public bool IsDeclaration => Prefix == "xmlns" || Name == "xmlns";

    /// <summary>Nothing of the value.</summary>
    public override string ToString() => Name;
}
