namespace Clona.Verifier.Reading.Security;

internal enum CipherKind
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
