namespace Clona.Office.Packages;

/// <summary>Why a package was not opened.</summary>
public enum PackageFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The container or an XML part cannot be read.</summary>
    Damaged,

    /// <summary>It is a sound container of something else.</summary>
    OtherType,

    /// <summary>More bytes than the limit, declared or counted.</summary>
    TooLarge,

    /// <summary>More entries or deeper nesting than the limit.</summary>
    TooComplex,

    /// <summary>It opens only with a password.</summary>
    NeedsPassword,

    /// <summary>A construct that can be neither read nor safely left out, such as a document type definition.</summary>
    Unsupported,
}
