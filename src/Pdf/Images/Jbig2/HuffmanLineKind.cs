namespace Clona.Pdf.Images.Jbig2;

/// <summary>What a line of a Huffman table stands for.</summary>
internal enum HuffmanLineKind
{
    /// <summary>Numbers from the lowest up.</summary>
    Upwards,

    /// <summary>Numbers from the highest down.</summary>
    Downwards,

    /// <summary>The mark of an end.</summary>
    End,
}
