namespace Vardpersonal.Content;

/// <summary>Where new ids come from, so that a test knows them. Ids rise with time and are never given twice.</summary>
public interface IIdSource
{
    string NewId();
}
