using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Tests;

/// <summary>A test that needs the folder with names and places.</summary>
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute() => Skip = DataFolder.Find() is null ? $"no folder with names and places; set {DataFolder.Variable}" : null;
}
