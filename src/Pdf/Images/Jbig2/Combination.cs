namespace Clona.Pdf.Images.Jbig2;

/// <summary>How pixels of one picture change those of another (ITU-T T.88, 7.4.1.5); the numbers are those of the format.</summary>
internal enum Combination
{
    /// <summary>Black where one is.</summary>
    Or,

    /// <summary>Black where both are.</summary>
    And,

    /// <summary>Black where they differ.</summary>
    Xor,

    /// <summary>Black where they are equal.</summary>
    Xnor,

    /// <summary>The new one.</summary>
    Replace,
}
