using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>The professional licenses and certifications that the boards name or that visitors hold.</summary>
[JsonConverter(typeof(SlugConverter<LicenseType>))]
public enum LicenseType
{
    /// <summary>Registered nurse.</summary>
    Rn,
    /// <summary>Advanced practice registered nurse, who is a registered nurse too.</summary>
    Aprn,
    /// <summary>Licensed practical nurse.</summary>
    Lpn,
    /// <summary>Licensed vocational nurse, the name of an LPN in California and Texas.</summary>
    Lvn,
    /// <summary>Licensed clinical social worker.</summary>
    Lcsw,
    /// <summary>Licensed independent clinical social worker.</summary>
    Licsw,
    /// <summary>Licensed master social worker.</summary>
    Lmsw,
    /// <summary>Licensed bachelor social worker.</summary>
    Lbsw,
    /// <summary>Licensed social worker; its level differs by state.</summary>
    Lsw,
    /// <summary>Licensed professional counselor.</summary>
    Lpc,
    /// <summary>Licensed marriage and family therapist.</summary>
    Lmft,
    /// <summary>Licensed mental health counselor.</summary>
    Lmhc,
    /// <summary>Psychologist.</summary>
    Psychologist,
    /// <summary>Physical therapist.</summary>
    Pt,
    /// <summary>Physical therapist assistant, who works under a physical therapist's license.</summary>
    Pta,
    /// <summary>Occupational therapist.</summary>
    Ot,
    /// <summary>Certified occupational therapy assistant, who works under an occupational therapist's license.</summary>
    Cota,
    /// <summary>Pharmacist.</summary>
    Pharmacist,
    /// <summary>Certified Rehabilitation Counselor.</summary>
    Crc,
    /// <summary>Certified Disability Management Specialist.</summary>
    Cdms,
    /// <summary>Any other health or human-services license.</summary>
    Other,
}
