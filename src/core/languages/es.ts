import type { Language } from './language';
import { inflected, numbered, words } from './words';

/** Verbs of speaking that take the same endings. */
const SAID = `
  detall mencion resalt recalc apunt puntualiz remarc ratific lament valor reiter aclar enfatiz denunci expres subray destac anunci explic
  indic asegur inform manifest precis señal declar afirm coment opin critic consider confirm relat plante exhort reclam alert conden
  abog asever reflexion pregunt garantiz adelant contest argument acot matiz refrend inst revel ponder reivindic vaticin sentenci cuestion augur
`;
const PAST = `
  ${inflected(SAID, 'ó aba')} reconoció respondió añadió advirtió recordó dijo agregó sostuvo admitió sugirió concluyó insistió pidió propuso
  defendió describió negó exigió prometió expuso refirió invitó
`;
const PRESENT = `${inflected(SAID, 'a')} reconoce responde añade advierte recuerda dice agrega sostiene admite sugiere concluye insiste defiende`;

export const spanish: Language = {
  id: 'es',
  forwarded: ['reenviado de', 'reenviado desde'],
  readMore: [
    'leer más',
    'leer completo',
    'lea más',
    'seguir leyendo',
    'texto completo',
    'versión completa',
    'más información',
    'ver más',
    'ver completo',
  ],
  litter: ['este contenido no es compatible con tu navegador', 'ver en telegram', 'abrir en telegram'],
  pinned: ['fijó una foto', 'fijó un vídeo', 'fijó un mensaje'],
  captions: ['pie de foto'],
  credits: ['foto', 'fotos', 'fotografía', 'fotografías', 'vídeo', 'crédito', 'imagen', 'imágenes'],
  vocabulary: {
    months: numbered(
      'enero ene',
      'febrero feb',
      'marzo',
      'abril abr',
      'mayo',
      'junio jun',
      'julio jul',
      'agosto',
      'septiembre setiembre sept',
      'octubre oct',
      'noviembre nov',
      'diciembre dic',
    ),
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    days: new Map([
      ['ayer', -1],
      ['anoche', -1],
      ['hoy', 0],
    ]),
    titles: words(`
      asesor asesora enviado enviada cónsul líder profesor profesora gerente fundador fundadora intendente intendenta médico médica juez jueza
      abogado abogada obispo arzobispo padre párroco escritor escritora empresario empresaria artista arquitecto arquitecta historiador
      historiadora investigador investigadora experto experta economista catedrático catedrática periodista analista especialista técnico
      técnica responsable administrador tesorero edil ediles concejales alcaldes directores diputados rectores legislador
      legisladora teniente inspectora dirigente moderador comisaria autora actor músico esposa esposo ministras candidato candidata
      senador senadores letrado letrada delegado delegada representante decano decana
      primera primer premier rey reina príncipe general consejero consejera jefe jefa director secretario-general titular homólogo homóloga
      almirante coronel capitán comandante comisario rector rectora fiscal magistrado magistrada síndico regidor regidora concejal concejala
      ministros cancilleres presidentes embajadores presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra canciller secretario
      secretaria subsecretario subsecretaria gobernador gobernadora embajador embajadora alcalde alcaldesa directora portavoz
      vicerrector cardenal jefes papa
      vocero vocera senadora diputado diputada comisionado comisionada procurador procuradora coordinador coordinadora
    `),
    honorifics: words(
      'su excelencia eminencia monseñor mons señor señora señorita sr sra don doña dña dña. doctora licenciado licenciada ingeniero ingeniera',
    ),
    particles: words('del los las'),
    connectors: words('para en ante de del y e la las los'),
    common: words(`
      importante atención recuerda cita universidad ayuntamiento fundación asociación instituto hospital empresa club museo colegio escuela diputación junta cámara centro
      servicio agencia banco federación sociedad grupo parque plaza calle puerto ciudad villa barrio provincia generalitat patronato
      voz interlocutor interlocutora moderadora hombre mujer intervención pregunta respuesta federación reino emiratos confederación principado hemisferio occidental oriental ejecutivo ejecutiva interino interina adjunto adjunta asuntos exteriores relaciones gobierno república ministerio secretaría presidencia economía hacienda defensa
      cultura deportes deporte trabajo justicia agricultura comercio industria energía transporte transportes vivienda
      turismo ciencia tecnología innovación cooperación desarrollo
      educación salud interior marina seguridad consejo nacional federal estados unidos unión comisión congreso
    `),
    bodies: words('congreso ministerio secretaría embajada cancillería'),
    speaking: words(`${PAST} ${PRESENT} añadía recordaba`),
    speakingFirst: words(`${PAST} ${PRESENT}`),
    statements: words('declaración declaraciones mensaje entrevista comunicado discurso'),
    auxiliaries: words('ha han'),
    participles: words(`
      ${inflected(SAID, 'ado')} dicho reconocido respondido añadido advertido recordado agregado admitido sugerido insistido pedido propuesto
      defendido incidido
    `),
    citing: words('según palabras'),
    authors: words('de del'),
    agents: words('por'),
    events: words(`
      gira acto audiencia almuerzo diálogo jornada jornadas taller simposio pleno coloquio charla recepción cena debate convención
      encuentros videoconferencia homenaje redonda credenciales desayuno llamada webinar conversatorio plenaria
      reunión reuniones encuentro conversación visita cumbre conferencia foro sesión ceremonia congreso rueda comparecencia
      conversaciones negociaciones seminario viaje entrevista
    `),
    rites: words(
      'inauguración apertura clausura presentación firma asamblea entrega exposición feria festival curso gala lanzamiento expo toma',
    ),
    concerning: words('de del'),
    qualifiers: words(
      'mesa primero cuarta cuarto sexta sexto primera primer segunda segundo bilateral tercera tercer quinta quinto oficial',
    ),
    complements: words('de del con sobre entre'),
    acting: words(
      'realiza realizó realizará realizado realizada celebró celebrará celebrada celebrado tuvo tendrá lugar desarrolló desarrollará desarrolla llevó llevará celebrarse realizarse sesiona efectuó organizada organizado',
    ),
    framing: words('durante'),
    meeting: words(
      'reunido reunida entrevistará entrevista entrevistado visitará recibió recibe recibirá recibido visitó visita reunió reúne reunirá entrevistó',
    ),
    guests: words('representantes comitiva delegación homólogo homóloga'),
    gathering: words('reunieron reúnen reunió reunirá reunirán reúne'),
    wires: words('audiencia teléfono'),
    presence: words('participación'),
    passive: words('fue fueron será serán'),
    conversing: words('habló conversó conversaron dialogó dialogaron'),
    attending: words(
      'pronunció moderó intervinieron intervino asistentes invitados acompañados acompañadas presentes acompañado acompañada acompañó acompañaron presencia comitiva integrada integrado conformada participó participaron asistió asistieron asistido participado participantes encabezó asistencia estuvieron estuvo participamos',
    ),
    introducing: words('con por a al la el su sus'),
    persons: words('él ella'),
    adverbs: words('ya también además asimismo hoy ayer'),
    pronouns: words('su sus'),
    articles: words('un una'),
    vague: words('este esta'),
    journeys: words('llegó llegará arribó viaja viajó viajará viajar viajan partió visita viaje gira'),
    going: words('visitará visitó'),
    towards: words('hacia'),
    visits: words('gira visitará visitó visita viaje'),
    relatives: words('quien quienes'),
    encounters: words('credenciales almuerzo diálogo reunión encuentro conversación conversaciones negociaciones'),
    dateParts: words('de del'),
    dating: words('en desde mediodía mañana tarde noche'),
    openers: words(
      'y pero posteriormente finalmente luego esto eso así los las en durante según tras ante esta este estos estas como por para sin hasta desde además también asimismo',
    ),
    clausal: words('se celebrada celebrado que donde'),
    companions: words('junto'),
    ranging: words('al y'),
    governors: words('de del con para y'),
    joining: words('y'),
    definite: words('el la los las'),
    locating: words('en'),
    seats: words(
      'museo universidad ayuntamiento catedral puerto sede palacio salón sala edificio residencia teatro auditorio hotel campus instalaciones',
    ),
    towns: words('ciudad localidad capital villa municipio'),
    holding: words(`
      inaugurará presidirá sostendrá mantiene participa asiste
      celebró sostuvo participó asistió celebraron sostuvieron mantuvo mantuvieron celebrará celebra presidió inauguró encabezó
      acogió acoge acogerá acogido marco participará asistirá mantendrá realizó realizará mantenido celebrado sostenido presidido inaugurado
    `),
  },
};
