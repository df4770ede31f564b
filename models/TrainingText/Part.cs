namespace Clona.TrainingText;

/// <summary>Which side of the division a document is made for; the two share no name, town, street or template.</summary>
public enum Part
{
    /// <summary>What a model learns from.</summary>
    Train,

    /// <summary>What a model is judged on.</summary>
    Test,
}
